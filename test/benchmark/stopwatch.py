"""Runs commands one by one and tells what the operating system counted of each: one JSON line in, one out.

The peak of a process and its processor time are to be had only by who waits for it, and Node doesn't hand them out.
"""
import json
import os
import subprocess
import sys
import time

for line in sys.stdin:
    order = json.loads(line)
    with open(order["output"], "wb") as output:
        begun = time.perf_counter()
        child = subprocess.Popen(
            order["argv"], cwd=order["cwd"], env=order["env"],
            stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - begun
        child.returncode = os.waitstatus_to_exitcode(status)
    print(json.dumps({
        "code": child.returncode,
        "wall": wall,
        "cpu": usage.ru_utime + usage.ru_stime,
        "peak": usage.ru_maxrss * 1024,
    }), flush=True)
