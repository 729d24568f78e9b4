import Glibc

/// Hands out the numbers of batches in order, and takes what came of them back in the same order, whichever thread is done first.
///
/// A thread asks for a batch with ``claim()``, does it, and gives its output to ``deliver(_:of:)``. Outputs are passed on one at a time and
/// strictly by number. No thread gets further ahead of the slowest than a window, so that what waits to be passed on stays small
/// however many batches there are.
///
/// `@unchecked` rests on this: every variable is read and written only while `mutex` is held, and `passOn` is called only by the one thread that
/// has set `isPassingOn`; everything else is a constant.
package final class OrderedQueue<Output: Sendable>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let progress = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var nextToClaim = 0
    private var nextToPassOn = 0
    private var waiting: [Int: Output] = [:]
    private var isPassingOn = false
    private var isStopped = false

    private let count: Int
    private let window: Int
    private let passOn: @Sendable (Output) -> Bool

    /// Makes a queue of so many batches.
    ///
    /// - Parameters:
    ///   - window: How many batches may be begun and not yet passed on; at least 1.
    ///   - passOn: Takes an output; false stops the queue, and no further batch is handed out. Never called twice at once.
    package init(count: Int, window: Int, passOn: @escaping @Sendable (Output) -> Bool) {
        self.count = count
        self.window = max(window, 1)
        self.passOn = passOn
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(progress, nil)
    }

    deinit {
        pthread_cond_destroy(progress)
        pthread_mutex_destroy(mutex)
        progress.deallocate()
        mutex.deallocate()
    }

    /// The number of the next batch, nil where there is none left; waits while the window is full.
    ///
    /// It cannot wait for ever: a number is handed out only to a thread that then does the batch, so the oldest batch in the window is
    /// always being done or passed on by somebody.
    package func claim() -> Int? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while !isStopped, nextToClaim < count, nextToClaim - nextToPassOn >= window {
            pthread_cond_wait(progress, mutex)
        }
        guard !isStopped, nextToClaim < count else { return nil }
        nextToClaim += 1
        return nextToClaim - 1
    }

    /// Takes the output of a batch, and passes on everything whose turn has come.
    package func deliver(_ output: Output, of batch: Int) {
        pthread_mutex_lock(mutex)
        waiting[batch] = output
        // One thread passes on at a time, without holding the lock; what arrives meanwhile it finds when it comes back.
        while !isPassingOn, !isStopped, let next = waiting.removeValue(forKey: nextToPassOn) {
            isPassingOn = true
            pthread_mutex_unlock(mutex)
            let goesOn = passOn(next)
            pthread_mutex_lock(mutex)
            isPassingOn = false
            nextToPassOn += 1
            if !goesOn { isStopped = true }
            pthread_cond_broadcast(progress)
        }
        pthread_mutex_unlock(mutex)
    }
}
