"""What data is valid: frozen records, checked scalar by scalar, then against each other. Knows neither YAML nor Word."""
