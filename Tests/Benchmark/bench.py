"""Measures s11 side by side with libxml2's own tools on synthetic returns, and prints ratios.

Run it through `make bench`, which builds what it needs. Every comparison alternates between the programs, so that both meet the same moods of
the machine, and is the median of the ratios of neighbouring runs. CPU is user and system time of the whole process as the system counts
it; wall is from start to end; memory is the peak of the resident set, asked of `/usr/bin/time`, because the system counts what a process
was before it became this program, which here is Python, into its peak.

usage: bench.py --program PATH --floor PATH --standards DIR --work DIR [--peer COMMAND] [--count N] [--rounds N] [--many N]
"""

import argparse
import csv
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


class Run:
    """What one process took."""

    def __init__(self, command, stdout=subprocess.DEVNULL, allowed=(0,)):
        begun = time.perf_counter()
        process = subprocess.Popen(command, stdout=stdout, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.perf_counter() - begun
        self.cpu = usage.ru_utime + usage.ru_stime
        code = os.waitstatus_to_exitcode(status)
        if code not in allowed:
            sys.exit(f"bench: {' '.join(map(str, command[:6]))} … ended with {code}")


def memory(command):
    """The peak of the resident set of one run, in MB."""
    with tempfile.NamedTemporaryFile("r") as told:
        Run(["/usr/bin/time", "--format", "%M", "--output", told.name, *command])
        return int(told.read()) / 1024


def alternate(rounds, **commands):
    """Runs each command once a round, in turn, after one round that is not counted."""
    runs = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, make in commands.items():
            say(f"{name}, round {number} of {rounds}")
            run = make()
            if number > 0:
                runs[name].append(run)
    return runs


def ratio(over, under, figure):
    """The median of the ratios of neighbouring runs, with the smallest and the largest."""
    ratios = sorted(getattr(a, figure) / getattr(b, figure) for a, b in zip(over, under))
    return statistics.median(ratios), ratios[0], ratios[-1]


def median(runs, figure):
    return statistics.median(getattr(run, figure) for run in runs)


def say(text):
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)


class Table:
    """The figures, as a table in Markdown."""

    def __init__(self):
        self.rows = []
        self.isMissed = False

    def add(self, what, value, must, aim, shown="{:.3f}", spread=None):
        verdict = "met" if value <= must else "MISSED"
        if value <= aim:
            verdict = "met, and the aim"
        self.isMissed = self.isMissed or value > must
        text = shown.format(value)
        if spread:
            text += f" ({shown.format(spread[0])} to {shown.format(spread[1])})"
        self.rows.append([what, text, f"≤ {must}", f"≤ {aim}", verdict])

    def state(self, what, text):
        self.rows.append([what, text, "", "", ""])

    def print(self):
        rows = [["figure", "measured", "must", "aim", ""]] + self.rows
        widths = [max(len(row[column]) for row in rows) for column in range(5)]
        for number, row in enumerate(rows):
            print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |")
            if number == 0:
                print("|" + "|".join("-" * (width + 2) for width in widths) + "|")


def main():
    parser = argparse.ArgumentParser()
    for name in ("program", "floor", "standards", "work"):
        parser.add_argument(f"--{name}", required=True, type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("--peer", help="a program that grades the same files, to compare decisions with")
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--many", type=int, default=30000)
    options = parser.parse_args()
    schema = str(options.standards / "schemas/return-1.xsd")
    standards = ["--standards", str(options.standards)]
    options.work.mkdir(parents=True, exist_ok=True)
    table = Table()

    def synthesise(name, count, seed, *more):
        folder = options.work / f"{name}-{count}"
        if not folder.is_dir():
            say(f"making {count} returns: {name}")
            # Made under another name and renamed when whole: what an interrupted run leaves is never measured.
            unfinished = options.work / f"{name}-{count}.unfinished"
            shutil.rmtree(unfinished, ignore_errors=True)
            Run([options.program, "synthesise", "--count", str(count), "--seed", str(seed), "--out", str(unfinished),
                 *more, *standards])
            unfinished.rename(folder)
        return folder

    def listed(folder):
        files = sorted(str(path) for path in folder.iterdir())
        path = options.work / f"{folder.name}.txt"
        path.write_text("".join(file + "\n" for file in files))
        return files, str(path)

    def grading(path, jobs):
        return [options.program, "grade", "--format", "ndjson", "--jobs", str(jobs), "--files-from", path, *standards]

    def grade(path, jobs, stdout=subprocess.DEVNULL, allowed=(0,)):
        return Run(grading(path, jobs), stdout, allowed)

    def xmllint(files, allowed=(0,)):
        return Run(["xmllint", "--noout", "--schema", schema, *files], allowed=allowed)

    # 1. Sound returns: one and two threads against the floor and against the schema validator.
    files, path = listed(synthesise("sound", options.count, 1))
    size = sum(os.path.getsize(file) for file in files)
    runs = alternate(
        options.rounds, one=lambda: grade(path, 1), floor=lambda: Run([options.floor, path]), two=lambda: grade(path, 2),
        schema=lambda: xmllint(files))
    for what, over, under, figure, must, aim in [
        ("one thread, CPU against F", "one", "floor", "cpu", 1.5, 1.25),
        ("one thread, CPU against X", "one", "schema", "cpu", 0.30, 0.24),
        ("two threads, wall against one xmllint process", "two", "schema", "wall", 0.17, 0.13),
    ]:
        value, low, high = ratio(runs[over], runs[under], figure)
        table.add(what, value, must, aim, spread=(low, high))
    for name, title in [("floor", "F: SAX2 with empty handlers"), ("schema", "X: xmllint --noout --schema"),
                        ("one", "s11 grade, one thread"), ("two", "s11 grade, two threads")]:
        cpu, wall = median(runs[name], "cpu"), median(runs[name], "wall")
        table.state(title, f"{cpu:.2f} s CPU, {wall:.2f} s wall, "
                    f"{len(files) / wall:,.0f} returns/s, {size / wall / 1e6:,.0f} MB/s")

    # 2. One return in ten faulty, with all that is wrong with it.
    faultyFiles, faultyPath = listed(synthesise("faulty", options.count, 2, "--faulty", "10%"))
    runs = alternate(options.rounds, one=lambda: grade(faultyPath, 1, allowed=(65,)),
                     schema=lambda: xmllint(faultyFiles, allowed=(1, 3, 4)))
    value, low, high = ratio(runs["one"], runs["schema"], "cpu")
    table.add("10 % faulty returns with full diagnostics, CPU against X", value, 0.40, 0.30, spread=(low, high))

    # 3. Memory does not grow with the number of files.
    manyFiles, manyPath = listed(synthesise("many", options.many, 3))
    thousand = options.work / "thousand.txt"
    thousand.write_text("".join(file + "\n" for file in manyFiles[:1000]))
    many = grade(manyPath, 2)
    table.add(f"peak memory at {options.many:,} returns, two threads, in MB", memory(grading(manyPath, 2)), 40, 20, "{:.1f}")
    table.state(f"the same at 1,000 returns; {options.many:,} returns, two threads",
                f"{memory(grading(str(thousand), 2)):.1f} MB; {many.wall:.2f} s wall, {many.cpu:.2f} s CPU")

    # 4. One return, from starting the program to its end.
    single = files[len(files) // 2]
    runs = alternate(
        40, s11=lambda: Run([options.program, "validate", single, *standards]), schema=lambda: xmllint([single]))
    value, low, high = ratio(runs["s11"], runs["schema"], "wall")
    table.add("s11 validate of one return, wall against xmllint", value, 2.5, 1.7)
    table.state("the same in milliseconds", f"{median(runs['s11'], 'wall') * 1000:.2f} against "
                f"{median(runs['schema'], 'wall') * 1000:.2f}")

    # 5. Rounds with all their reports.
    def evaluation(folder, number):
        return [options.program, "evaluate", str(folder), "--out", str(options.work / f"report-{number}"), *standards]

    def evaluate(folder, number):
        return Run(evaluation(folder, number))

    small = synthesise("round", 20, 4, "--as-round")
    walls = [evaluate(small, "small").wall for _ in range(options.rounds + 1)][1:]
    table.add("a round of 20 agencies, evaluated with all its reports, in s", statistics.median(walls), 0.5, 0.15)
    growth = []
    for agencies in (50, 100, 200):
        folder = synthesise("round", agencies, 5, "--as-round")
        runs = [evaluate(folder, agencies) for _ in range(4)][1:]
        growth.append((agencies, median(runs, "wall"), memory(evaluation(folder, agencies))))
    table.state("a round of 50, 100 and 200 agencies",
                "; ".join(f"{wall:.2f} s, {memory:.0f} MB" for _, wall, memory in growth))
    rounds = 150 if options.many >= 30000 else 15
    begun = time.perf_counter()
    marks = []
    folder = synthesise("round", 200, 5, "--as-round")
    for number in range(rounds):
        say(f"round {number + 1} of {rounds}")
        evaluate(folder, 200)
        if number + 1 in (rounds // 3, rounds * 2 // 3, rounds):
            marks.append((number + 1, time.perf_counter() - begun))
    table.state(f"{rounds} rounds of 200 agencies, one after the other",
                "; ".join(f"{done} in {wall:.1f} s" for done, wall in marks))

    # 6. Work plans of many boards: each of these rounds has some 400 actions and 20 re-assessments that compete for places.
    folder = synthesise("round", 37, 5, "--as-round")
    plan = [options.program, "timetable", str(folder), *standards]
    Run([*plan, "--out", str(options.work / "plan")], allowed=(0, 1))
    begun = time.perf_counter()
    marks = []
    for number in range(rounds):
        say(f"board {number + 1} of {rounds}")
        Run(plan, allowed=(0, 1))
        if number + 1 in (rounds // 3, rounds * 2 // 3, rounds):
            marks.append((number + 1, time.perf_counter() - begun))
    with open(options.work / "plan" / "timetable.csv", encoding="utf-8", newline="") as file:
        items = list(csv.DictReader(file))
    places = sum(1 for item in items if item["days late"])
    table.state(f"work plans of {rounds} boards, {places} re-assessments each, one after the other",
                "; ".join(f"{done} in {wall:.1f} s" for done, wall in marks))
    growth = []
    for agencies in (250, 500, 1000):
        folder = synthesise("round", agencies, 5, "--as-round")
        growth.append(Run([options.program, "timetable", str(folder), *standards], allowed=(0, 1)).wall)
    table.state("the work plan of one board with 250, 500 and 1,000 agencies",
                "; ".join(f"{wall:.2f} s" for wall in growth))

    # 7. A program in another language, for speed and for the decisions.
    if options.peer:
        for name, list_ in (("sound", path), ("faulty", faultyPath)):
            compared = compare(options, grade, list_, name)
            table.state(f"decisions beside the peer, {name} returns", compared)
        runs = alternate(1, one=lambda: grade(path, 1),
                         peer=lambda: Run([*options.peer.split(), *standards, "--files-from", path]))
        value, _, _ = ratio(runs["one"], runs["peer"], "cpu")
        table.state("one thread, CPU against the peer (Python, lxml, XSD, grading)", f"{value:.3f}")

    say("")
    print(f"{len(files):,} returns, mean {size / len(files) / 1000:.1f} KB; {options.rounds} alternating rounds; "
          f"{os.cpu_count()} processors")
    print()
    table.print()
    return 1 if table.isMissed else 0


MEMBERS = ("agency", "revision", "indicative", "provisional", "notGradable", "standards", "levels", "notApplicable",
           "unanswered", "limits")


def compare(options, grade, path, name):
    """Both programs' decisions on the same files; ends the benchmark at the first that differs."""
    ours, theirs = options.work / f"{name}-ours.ndjson", options.work / f"{name}-peer.ndjson"
    with ours.open("wb") as out:
        grade(path, 2, out, allowed=(0, 65))
    with theirs.open("wb") as out:
        Run([*options.peer.split(), "--standards", str(options.standards), "--files-from", path], out)
    same = refusedByBoth = refusedByUs = 0
    for our, their in zip(ours.open(), theirs.open(), strict=True):
        our, their = json.loads(our), json.loads(their)
        if our["file"] != their["file"]:
            sys.exit(f"bench: the peer speaks of {their['file']} where s11 speaks of {our['file']}")
        if our["verdict"] == their["verdict"] == "accepted":
            different = [member for member in MEMBERS if our.get(member) != their.get(member)]
            if different:
                sys.exit(f"bench: {our['file']}: {', '.join(different)} differ from the peer's")
            same += 1
        elif our["verdict"] == their["verdict"]:
            refusedByBoth += 1
        elif our["verdict"] == "accepted":
            sys.exit(f"bench: {our['file']}: the peer refuses what s11 accepts")
        else:
            refusedByUs += 1
    return f"{same} the same, 0 different; {refusedByBoth} refused by both, {refusedByUs} by s11's further rules alone"


if __name__ == "__main__":
    sys.exit(main())
