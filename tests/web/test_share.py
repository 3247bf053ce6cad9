"""The public link, with a tunnel's program that does as if: where it leads, and that it ends with Parley."""

import signal
import time
from pathlib import Path

import pytest
from gradio.tunneling import BINARY_FILENAME

from tests.processes import ends
from tests.web.test_server import PATIENCE_S, app

TUNNEL = """#!/bin/sh
echo "$$ $*" > "{told}"
echo "start proxy success: http://here.example"
exec sleep 600
"""


def a_tunnel(folder: Path) -> dict[str, str]:
    """The environment in which Gradio takes ours for its own."""
    program = folder / "hf" / "gradio" / "frpc" / BINARY_FILENAME
    program.parent.mkdir(parents=True)
    program.write_text(TUNNEL.format(told=folder / "told"))
    program.chmod(0o755)
    return {"HF_HOME": str(folder / "hf"), "GRADIO_SHARE_SERVER_ADDRESS": "127.0.0.1:9"}


@pytest.mark.parametrize(
    ("host", "sign", "leads_to"),
    [("127.0.0.2", signal.SIGTERM, "127.0.0.2"), ("0.0.0.0", signal.SIGINT, "127.0.0.1")],
)
def test_the_tunnel_leads_to_the_page_and_ends_with_it(
    tmp_path: Path, host: str, sign: signal.Signals, leads_to: str
) -> None:
    with app(tmp_path, "--port", "0", "--host", host, "--share", env=a_tunnel(tmp_path)) as (process, url):
        assert process.stdout is not None
        said = next(line for line in process.stdout if "link" in line)
        assert said == "Public link, for a week or until Parley ends: http://here.example\n"
        pid, _, flags = (tmp_path / "told").read_text().partition(" ")
        assert f"-l {url.rsplit(':', 1)[1]} -i {leads_to} " in flags
        process.send_signal(sign)
        output, _ = process.communicate(timeout=PATIENCE_S)
        assert "Traceback" not in output and "tunnel" not in output, output
        assert ends(int(pid))


def test_a_tunnel_that_is_silent_ends_with_the_page(tmp_path: Path) -> None:
    env = a_tunnel(tmp_path)
    program = next(tmp_path.rglob(BINARY_FILENAME))
    program.write_text(program.read_text().replace("start proxy success", "still looking"))
    with app(tmp_path, "--port", "0", "--share", env=env) as (process, _):
        told = tmp_path / "told"
        while not told.exists() or not told.read_text():
            time.sleep(0.02)
        process.terminate()
        output, _ = process.communicate(timeout=PATIENCE_S)
        assert "link" not in output and "Traceback" not in output, output
        assert ends(int(told.read_text().split()[0]))
