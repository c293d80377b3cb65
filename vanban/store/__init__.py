"""What the register and the outbox stand on: an SQLite file on a local disk, and the clock of Việt Nam."""
