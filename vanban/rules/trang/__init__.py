"""Rules about paper, orientation, margins."""
