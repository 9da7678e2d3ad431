"""How many tests passed in all the runs of `make test-all`?

`python3 setup/tally.py REPORT.xml …` adds up reports in the form of JUnit and prints one line.
"""

import sys
from collections import Counter
from xml.etree import ElementTree


def main(reports: list[str]) -> str:
    """The sum of the reports, as `total: 12 passed, 0 failed, 1 skipped`; an error counts as a failure."""
    count: Counter[str] = Counter()
    for report in reports:
        for suite in ElementTree.parse(report).iter("testsuite"):
            failed = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
            skipped, total = int(suite.get("skipped", 0)), int(suite.get("tests", 0))
            count.update(passed=total - failed - skipped, failed=failed, skipped=skipped)
    return f"total: {count['passed']} passed, {count['failed']} failed, {count['skipped']} skipped"


if __name__ == "__main__":
    print(main(sys.argv[1:]))
