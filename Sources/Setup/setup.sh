#!/bin/sh
# Installs what Swift does not bring: libcairo2-dev, and with it libpng, FreeType, fontconfig and the DejaVu
# fonts. Where nothing is missing it needs no rights; as root no sudo; where rights are missing it says what an
# administrator should type.
set -eu

say() { echo "setup: $*" >&2; }

has_cairo() {
  if command -v pkg-config >/dev/null; then
    pkg-config --exists cairo libpng freetype2 fontconfig
  else
    [ -e /usr/include/cairo/cairo.h ]
  fi
}

has_swift() {
  command -v swift >/dev/null || {
    say "Swift 6.2 or later is missing; see https://www.swift.org/install"
    exit 1
  }
}

# The package manager that the system came with goes first: Homebrew may be there as well.
if has_cairo; then
  has_swift
  exit 0
elif command -v apt-get >/dev/null; then
  packages=libcairo2-dev
  command -v git >/dev/null || packages="$packages git"
elif command -v dnf >/dev/null; then
  say "type: sudo dnf install cairo-devel libpng-devel freetype-devel fontconfig-devel dejavu-sans-fonts"
  exit 1
elif command -v pacman >/dev/null; then
  say "type: sudo pacman -S --needed cairo libpng freetype2 fontconfig ttf-dejavu pkgconf"
  exit 1
elif command -v zypper >/dev/null; then
  say "type: sudo zypper install cairo-devel libpng16-devel freetype2-devel fontconfig-devel dejavu-fonts"
  exit 1
elif command -v brew >/dev/null; then
  brew install pkg-config cairo libpng freetype fontconfig
  has_swift
  exit 0
else
  say "install the development files of cairo, libpng, FreeType and fontconfig, and pkg-config"
  exit 1
fi

advise() {
  say "$1; an administrator may type:"
  say "  apt-get update && apt-get install $packages"
  exit 1
}

if [ "$(id -u)" -eq 0 ]; then
  as_root() { "$@"; }
elif command -v sudo >/dev/null; then
  as_root() { sudo env DEBIAN_FRONTEND=noninteractive "$@"; }
  as_root true || advise "libcairo2-dev is missing, and sudo is refused"
else
  advise "libcairo2-dev is missing, and there is no sudo"
fi

export DEBIAN_FRONTEND=noninteractive
as_root apt-get update || say "the lists of packages are old; trying with them"
# shellcheck disable=SC2086
as_root apt-get install -y --no-install-recommends $packages || advise "apt-get failed"
has_swift
