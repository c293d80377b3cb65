"""Settings that every test shares."""

from hypothesis import settings

settings.register_profile("vanban", deadline=None)  # machines under load are slow, not wrong
settings.load_profile("vanban")
