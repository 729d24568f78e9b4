package import Diagnostics

/// Reads files in the order given, works on them with several threads, and gives the results back in that order.
///
/// What comes out does not depend on the number of threads. Only a few files are held at any time, so memory does not grow with their
/// number. A file that cannot be read, or in which everything is wrong, is a result like any other and stops nothing.
package struct ParallelFiles: Sendable {
    private let paths: [String]
    private let jobs: Int

    /// How many files a thread takes at once: enough that taking them costs nothing, few enough that all threads end together.
    private static let batch = 8
    /// How many batches for each thread may be begun and not yet given back.
    private static let window = 8

    /// Prepares to work on these files with so many threads.
    package init(paths: [String], jobs: Int) {
        self.paths = paths
        self.jobs = max(jobs, 1)
    }

    /// Works on every file.
    ///
    /// - Parameters:
    ///   - work: Makes, on each thread, the function that is called for every file that thread takes; whatever it captures is that thread's
    ///     own. It gets the path and the file, or why it could not be read.
    ///   - deliver: Called with the results of some neighbouring files, in the files' order, never twice at once, perhaps on another
    ///     thread. False ends the run early.
    package func run<Output: Sendable>(
        _ work: @escaping @Sendable () -> (String, Result<SourceText, FileFault>) -> Output,
        deliver: @escaping @Sendable ([Output]) -> Bool
    ) {
        let batches = (paths.count + Self.batch - 1) / Self.batch
        let threads = min(jobs, max(batches, 1))
        let queue = OrderedQueue<[Output]>(count: batches, window: threads * Self.window, passOn: deliver)
        let paths = paths
        Threads.run(threads) {
            let function = work()
            while let batch = queue.claim() {
                let start = batch * Self.batch
                let outputs = paths[start..<min(start + Self.batch, paths.count)].map { path in
                    function(path, FileReader.read(path, as: path))
                }
                queue.deliver(outputs, of: batch)
            }
        }
    }
}
