"""What Pocket does not know: frames of questions, subject by subject, and the slots that fill them."""
