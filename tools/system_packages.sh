#!/usr/bin/env bash
# Sees to the system programs: root on a Debian gets them installed, others are told the line.
#   system_packages.sh pdf   what makes PDF; the documents themselves need none of it, so going without is no failure
#   system_packages.sh bench what the engines that ours is compared with stand on; one that is missing is told in the figures
#   system_packages.sh       what the tests call as well
set -euo pipefail

wanted=${1:-all}
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

install() {
    apt-get update --quiet
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends "${missing[@]}"
}

need libreoffice-writer -- has_writer
need fonts-liberation2 -- has_serif
if [ "$wanted" = all ]; then
    need python3-venv -- "${PYTHON:-python3}" -c 'import ensurepip, venv'
    need poppler-utils -- has_poppler
fi
if [ "$wanted" = bench ]; then
    need python3-venv python3-uno -- /usr/bin/python3 -c 'import ensurepip, venv, uno' # unoserver uses the system's Python
fi
if [ "$wanted" != pdf ]; then
    need nodejs npm -- has_node
fi

if [ ${#missing[@]} -eq 0 ]; then
    exit 0
fi
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null && install; then
    exit 0
fi
if [ "$wanted" = pdf ]; then
    echo "Word files need nothing more. For PDF beside them, install LibreOffice and its fonts:" >&2
    command -v apt-get >/dev/null && echo "  sudo apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 0
fi
if [ "$wanted" = bench ]; then
    echo "Some engines will be missing in the comparison; these packages bring them:" >&2
    echo "  sudo apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 0
fi
echo "The tests need programs that are not installed. Install them, then run make test again:" >&2
echo "  sudo apt-get install --no-install-recommends ${missing[*]}" >&2
exit 1
