import Glibc

/// Runs the same work on several threads and waits until all of them are done.
///
/// Plain threads of the system: the work reads files and computes, nothing in it waits for anything but the disk, so there is nothing for
/// tasks to do better, and the caller stays an ordinary function.
package enum Threads {
    /// Calls `body` once on each of `count` threads, the calling one among them.
    ///
    /// Where the system gives fewer threads than asked for, those there are do it: `body` takes work from a common store.
    package static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
        let box = Box(body)
        var threads: [pthread_t] = []
        for _ in 1..<max(count, 1) {
            var thread = pthread_t()
            // The box outlives every thread, because all of them are joined below.
            let argument = Unmanaged.passUnretained(box).toOpaque()
            let failure = pthread_create(
                &thread, nil,
                { argument in
                    if let argument { Unmanaged<Box>.fromOpaque(argument).takeUnretainedValue().body() }
                    return nil
                }, argument)
            if failure != 0 { break }
            threads.append(thread)
        }
        body()
        for thread in threads { pthread_join(thread, nil) }
        withExtendedLifetime(box) {}
    }

    private final class Box: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
}
