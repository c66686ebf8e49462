# Sourced: makes a Python environment with the packages named, once, and sets $python.
venv="${TABAYUN_BENCH_VENV:-$root/.build/bench-venv}"
python="$venv/bin/python"
[ -x "$python" ] || { apt-get install -y -q python3-venv >&2 || true; python3 -m venv "$venv"; }
for package in numpy "$@"; do
  "$python" -c "import importlib.metadata as m, sys; m.version(sys.argv[1])" "$package" 2>/dev/null ||
    "$venv/bin/pip" install -q --no-deps "$package" >&2
done
