import CFuzzDriver
import Glibc

/// Has the fuzzer call a function with one input after the other, until it is told to stop or something breaks.
///
/// What the program was started with are the fuzzer's own options and folders of inputs.
package func fuzz(_ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt) -> Never {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments, test))
}
