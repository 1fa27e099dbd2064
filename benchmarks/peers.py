"""The cost of a trivial task, and of taking its result from a cache, in joblib and dask: lines of a name, a tab and microseconds a task.

Each is measured as its users are told to use it: joblib.Memory with a directory, Parallel with threads, dask.delayed with the threaded scheduler.
Like ours, the result of a task is the input of the next, except in Parallel, which has no chains.
"""

import sys
import tempfile
import time

import dask
import joblib


def increment(value):
    return value + 1


def measure(name, count, work):
    start = time.perf_counter()
    result = work()
    microseconds = (time.perf_counter() - start) / count * 1e6
    assert result == count, (name, result)
    print(f"{name}\t{microseconds:.2f}", flush=True)


def chain(function, count):
    value = 0
    for _ in range(count):
        value = function(value)
    return value


def main(count):
    measure("task: joblib Parallel, threads", count, lambda: len(joblib.Parallel(n_jobs=2, prefer="threads")(
        joblib.delayed(increment)(i) for i in range(count))))

    task = dask.delayed(increment)
    measure("task: dask.delayed, threads, chain", count, lambda: chain(task, count).compute(scheduler="threads", num_workers=2))

    with tempfile.TemporaryDirectory() as directory:
        cached = joblib.Memory(directory, verbose=0).cache(increment)
        measure("kept on disk: joblib Memory", count, lambda: chain(cached, count))
        # In the same process, as a script that goes on would; another one reads the function's source once more.
        measure("hit: joblib Memory", count, lambda: chain(cached, count))


main(int(sys.argv[1]))
