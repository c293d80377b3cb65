#!/usr/bin/env bash
# Sees to the system programs that the tests call: root on a Debian gets them installed, others are told the line.
set -euo pipefail

missing=()

need() { # need PACKAGE... -- COMMAND...: the packages are missing when the command fails
    local packages=()
    while [ "$1" != "--" ]; do
        packages+=("$1")
        shift
    done
    shift
    "$@" >/dev/null 2>&1 || missing+=("${packages[@]}")
}

has_writer() {
    local program
    program=$(readlink -f "$(command -v soffice)") && [ -e "$(dirname "$program")/libswlo.so" ]
}

has_poppler() {
    command -v pdftotext && command -v pdftoppm && command -v pdfinfo && command -v pdffonts
}

has_node() {
    command -v npm && node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)'
}

has_serif() { # fonts-liberation before version 2 lacks Vietnamese letters
    [ -e /usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf ] ||
        dpkg --compare-versions "$(dpkg-query --show --showformat='${Version}' fonts-liberation)" ge 1:2
}

need python3-venv -- "${PYTHON:-python3}" -c 'import ensurepip, venv'
need libreoffice-writer -- has_writer
need poppler-utils -- has_poppler
need fonts-liberation2 -- has_serif
need nodejs npm -- has_node

if [ ${#missing[@]} -eq 0 ]; then
    exit 0
fi
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    apt-get update --quiet
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends "${missing[@]}"
else
    echo "The tests need programs that are not installed. Install them, then run make test again:" >&2
    echo "  sudo apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 1
fi
