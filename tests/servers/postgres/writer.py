"""Writes one row after the other for some seconds, and prints each that was acknowledged, with the time. Runs with Patroni's Python.

usage: writer.py <conninfo> <seconds> <pause>
"""

from __future__ import annotations

import sys
import time

import psycopg2


def main(conninfo: str, seconds: float, pause: float) -> None:
    end, number, connection = time.monotonic() + seconds, 0, None
    while time.monotonic() < end:
        number += 1
        try:
            if connection is None:
                connection = psycopg2.connect(conninfo)
                connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute("INSERT INTO written VALUES (%s)", (number,))
            print(number, time.monotonic(), flush=True)
        except psycopg2.Error:
            connection = None
        time.sleep(pause)


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), float(sys.argv[3]))
