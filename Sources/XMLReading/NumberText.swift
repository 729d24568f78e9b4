/// Numbers as they are shown.
enum NumberText {
    /// Decimal digits with a comma after each thousand: 16,777,216.
    static func digits(_ number: Int) -> String {
        let digits = String(number)
        var result = ""
        for (index, digit) in digits.unicodeScalars.enumerated() {
            if index > 0, (digits.unicodeScalars.count - index) % 3 == 0 { result += "," }
            result.unicodeScalars.append(digit)
        }
        return result
    }

    /// A byte as 0x and two digits.
    static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "0x" + (digits.utf8.count == 1 ? "0" : "") + digits
    }
}
