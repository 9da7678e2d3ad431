import tally


def report(tmp_path, name, **counts):
    said = " ".join(f'{key}="{value}"' for key, value in counts.items())
    file = tmp_path / name
    file.write_text(f"<testsuites><testsuite {said}/></testsuites>")
    return str(file)


def test_reports_are_added_up_and_an_error_is_a_failure(tmp_path):
    first = report(tmp_path, "a.xml", tests=10, failures=1, errors=1, skipped=2)
    second = report(tmp_path, "b.xml", tests=5, failures=0, errors=0, skipped=0)
    assert tally.main([first, second]) == "total: 11 passed, 2 failed, 2 skipped"


def test_no_report_is_no_success():
    assert tally.main([]) == "total: 0 passed, 0 failed, 0 skipped"
