"""Who answers: a model of this machine, or a server elsewhere."""
