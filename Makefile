# The two commands a newcomer needs are `make run` and `make test`. Both install what they need and can be repeated.
SWIFT ?= swift
# With Swift's own library linked in the program starts in half the time, and runs where there is no toolchain.
RELEASE := -c release --static-swift-stdlib
ROUND := Submissions/thurrock-2009-10
REPORT := Reports/thurrock-2009-10
# Several boards with agencies in common: their work plans are kept, the rest of their reports is not.
JOINT := essex-southend-thurrock-2009-10

.PHONY: run test lint format reports drift schemas pages bench differential corpus fuzz race packages swift clean

# Builds in release mode, evaluates the sample round and says where to look.
run: packages
	$(SWIFT) build $(RELEASE) --product s11
	@.build/release/s11 evaluate $(ROUND) --out $(REPORT) --standards Standards
	@echo "Open $(REPORT)/index.html in a browser."

# Every test, and every page of the sample reports in a browser and a validator. Calendars and copies are read back by libraries that are none of ours. The copies are made by a browser and python-docx.
test: packages
	@.ci/packages python3 python3-icalendar python3-docx python3-pypdf fonts-liberation2
	@for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge; do \
	    command -v $$name >/dev/null && exit 0; \
	done; .ci/packages chromium
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	@$(MAKE) --no-print-directory pages

# Formatting rules, strictly.
lint: swift
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format: swift
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

# Evaluates the sample round with the development build, and plans the sample partnership.
reports: packages
	$(SWIFT) build --product s11
	@.build/debug/s11 evaluate $(ROUND) --out $(REPORT) --standards Standards
	@.build/debug/s11 timetable Submissions/$(JOINT) --out Reports/$(JOINT) --standards Standards > /dev/null

# Fails where a committed report is not what the engine makes today, or a rule no longer proves.
drift: reports
	@.build/debug/s11 standards check --standards Standards
	@git diff --exit-code -- Reports || { echo "Reports differ from what the engine makes: run 'make reports' and commit."; exit 1; }
	@test -z "$$(git status --porcelain -- Reports)" || { git status --short -- Reports; exit 1; }

# Holds every shipped document against its published schema with libxml2's own validator.
schemas:
	@.ci/packages libxml2-utils
	@for kind in round return analysis meetings timetable figures decisions letter; do \
	    files=$$(ls Submissions/*/*.xml Submissions/*/returns/*.xml Submissions/*/analysis/*.xml Submissions/*/letters/*.xml \
	        Reports/*/*.xml Reports/*/*/*.xml 2>/dev/null | \
	        xargs grep -l "urn:s11:$$kind:1"); \
	    [ -n "$$files" ] || continue; \
	    xmllint --noout --nonet --schema Standards/schemas/$$kind-1.xsd $$files 2>&1 | grep -v ' validates$$' && exit 1 || true; \
	done
	@xmllint --noout --nonet --schema Standards/schemas/partnership-1.xsd Submissions/*/partnership.xml 2>&1 | grep -v ' validates$$' && exit 1 || true
	@for kind in edition supplement grading-rules follow-up-rules calendar citation-checks letter; do \
	    xmllint --noout --nonet --schema Standards/schemas/$$kind-1.xsd Standards/$$kind*/*.xml 2>&1 | grep -v ' validates$$' && exit 1 || true; \
	done
	@echo "Every shipped document is valid against its schema."

# Compares the importers with the published schemas on a hundred thousand mutants and more of valid documents; a small part of it is
# among the tests. `make differential SEED=7 COUNT=1000000 KEEP=folder`; a mutant it names is shown again by
# `make differential SEED=7 KIND=line-ends INDEX=12`, with VOCABULARY=analysis, round, meetings, timetable, partnership, figures, decisions or letter
# where it is none of a return's.
differential: packages
	$(SWIFT) build -c release --product DifferentialCommand
	@.build/release/DifferentialCommand --seed $(or $(SEED),1) --count $(or $(COUNT),100000) $(if $(VOCABULARY),--vocabulary $(VOCABULARY)) \
	    $(if $(KEEP),--keep $(KEEP)) $(if $(KIND),--kind $(KIND)) $(if $(INDEX),--index $(INDEX))

# Opens every page of the sample reports in a browser and a validator, and fails on any finding.
pages:
	@.ci/check-pages $(REPORT)
	@.ci/check-pages Reports/$(JOINT)

# Measures the program beside libxml2's own tools on synthetic returns: make bench, or shorter: make bench COUNT=500 ROUNDS=5 MANY=3000
bench: packages
	$(SWIFT) build $(RELEASE) --product s11
	@.ci/bench $(or $(COUNT),5000) $(or $(ROUNDS),5) $(or $(MANY),30000)

# Feeds every file of a folder to the program and fails on a crash, a hang, a leak or a refusal without a place:
#     make corpus DIR=some/folder/of/XML
corpus: packages
	@test -d "$(DIR)" || { echo "Name a folder: make corpus DIR=…"; exit 64; }
	@.ci/packages python3 valgrind
	$(SWIFT) build $(RELEASE) --product s11
	@.ci/check-corpus "$(DIR)"

# Feeds made-up documents to everything that reads them, each part for so many seconds: make fuzz SECONDS=60
SECONDS ?= 60
fuzz: packages
	@SWIFT="$(SWIFT)" .ci/fuzz $(SECONDS)

# Builds with the thread sanitizer and runs the tests in which several things happen at once: those in files `…SideBySideTests.swift`.
race: packages
	$(SWIFT) build --build-tests --sanitize=thread --build-path .build-tsan
	TSAN_OPTIONS="halt_on_error=1:exitcode=66:suppressions=$(CURDIR)/Tests/Support/thread-sanitizer.txt" SWIFT_BACKTRACE=enable=no \
	    $(SWIFT) test --skip-build --sanitize=thread --build-path .build-tsan --filter SideBySideTests

packages: swift
	@.ci/packages libxml2-dev pkg-config

swift:
	@command -v $(SWIFT) >/dev/null || { echo "A Swift 6.2 toolchain or later is needed: https://www.swift.org/install"; exit 1; }

clean:
	rm -rf .build .build-bench .build-fuzz .build-tsan
