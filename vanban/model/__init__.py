"""What data is valid: frozen records, checked scalar by scalar, then together. Knows neither YAML nor Word."""
