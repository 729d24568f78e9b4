import Diagnostics
import Reporting

/// Python with python-docx, which writes letters as DOCX files that can be changed before they are sent.
struct LetterWriter: Sendable {
    let program: String
    let surroundings: CopyTools.Surroundings
    /// After so many seconds, and one more for each letter, it is given up.
    let limit: Int

    /// The first that has what is needed.
    ///
    /// - Throws: ``FileFault`` with `TOOL-MISSING`.
    static func find(
        named: String?, _ surroundings: CopyTools.Surroundings, limit: Int
    ) throws(FileFault) -> LetterWriter {
        let folder = try WorkFolder(in: surroundings.temporary)
        for program in CopyTool.python.candidates(named: named, searchPath: surroundings.searchPath) {
            let writer = LetterWriter(program: program, surroundings: surroundings, limit: limit)
            if writer.run(["-c", "from docx import Document"], in: folder, input: nil, limit: limit) == .status(0) {
                return writer
            }
        }
        throw FileFault(CopyTool.python.missing(named: named))
    }

    /// Writes letters, all in one run, and gives the files in the letters' order.
    func copies(of letters: [(page: String, letter: Letter)]) throws(FileFault) -> [ReportFile] {
        guard let first = letters.first else { return [] }
        let folder = try WorkFolder(in: surroundings.temporary)
        let value = JSONValue.array(
            letters.enumerated().map { LetterText($1.letter).json(file: folder.path("\($0).docx")) })
        try folder.write(Array(value.line.utf8), as: "letters.json")
        try folder.write(PackageResources.letters_to_docx_py, as: "letters-to-docx.py")
        let limit = limit + letters.count
        let end = run([folder.path("letters-to-docx.py")], in: folder, input: folder.path("letters.json"), limit: limit)
        func name(_ page: String) -> String { CopyTools.name(ofCopy: page, ending: ".docx") }
        func failed(_ page: String) -> FileFault {
            FileFault(
                CopyTool.python.failed(
                    end, making: name(page), program, limit: limit, said: CopyTool.lastLine(of: folder.path("log"))),
                isDiskFault: true)
        }
        guard end == .status(0) else { throw failed(first.page) }
        var copies: [ReportFile] = []
        for (number, entry) in letters.enumerated() {
            guard case .success(let file) = FileReader.read(folder.path("\(number).docx"), as: name(entry.page)) else {
                throw failed(entry.page)
            }
            copies.append(ReportFile(name: name(entry.page), bytes: file.bytes))
        }
        return copies
    }

    /// Runs Python by itself: it takes modules neither from the folder the command was given in nor from where its variables point.
    private func run(_ arguments: [String], in folder: WorkFolder, input: String?, limit: Int) -> ToolRun.End {
        ToolRun(
            program: program, arguments: ["-I", "-B"] + arguments, folder: folder.path,
            searchPath: surroundings.searchPath, input: input, log: folder.path("log"), seconds: limit
        ).run()
    }
}
