"""What people tell about themselves: single details, and scenes of several things told at once."""
