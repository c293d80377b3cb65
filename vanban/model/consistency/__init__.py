"""What records must be to each other: one module an area, each check a pure function over the dataset."""
