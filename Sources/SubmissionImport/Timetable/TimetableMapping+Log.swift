import CivilCalendar
import RecordReading
import Submissions
import XMLReading

/// What has happened to dates that were given out.
extension TimetableMapping {
    /// The log, as far as it can be read.
    mutating func log() -> FollowUpLog {
        var received: [ReceivedItem] = []
        var chased: [ChasedItem] = []
        var refused: [RefusedItemExtension] = []
        var closures: [Closure] = []
        for element in elements("received") { if let read = self.received(element) { received.append(read) } }
        for element in elements("chased") { if let read = self.chased(element) { chased.append(read) } }
        for element in elements("extension-refused") { if let read = self.refused(element) { refused.append(read) } }
        for element in elements("closed") { if let read = closed(element) { closures.append(read) } }
        return FollowUpLog(received: received, chased: chased, refusedExtensions: refused, closures: closures)
    }

    private func elements(_ name: String) -> [Int] { reader.children(of: RecordReader.root, named: name) }

    /// What something is about: an agency's step, or a step of its gaps; nil where a part of it cannot be read.
    mutating func target(_ element: Int) -> FollowUpTarget? {
        let agency = reader.identifier("agency", of: element)
        let step = reader.identifier("step", of: element)
        let criterion = reader.identifier("criterion", of: element)
        let isReadable = criterion != nil || !reader.has("criterion", element)
        guard let agency, let step, isReadable else { return nil }
        return FollowUpTarget(agency: agency, step: step, criterion: criterion)
    }

    private mutating func received(_ element: Int) -> ReceivedItem? {
        let target = target(element)
        let on = reader.date("on", of: element)
        guard let target, let on else { return nil }
        return ReceivedItem(target: target, on: on, offset: reader.offset(of: element))
    }

    private mutating func chased(_ element: Int) -> ChasedItem? {
        let target = target(element)
        let on = reader.date("on", of: element)
        let by = reader.cautiousWords(reader.shape.token("by"), of: element, atMost: FieldLimits.post)
        guard let target, let on, let by else { return nil }
        return ChasedItem(target: target, on: on, by: by, offset: reader.offset(of: element))
    }

    private mutating func refused(_ element: Int) -> RefusedItemExtension? {
        let target = target(element)
        let asked = reader.date("asked", of: element)
        let reason = RecordedReason(element, &reader)
        guard let target, let asked, let reason else { return nil }
        return RefusedItemExtension(target: target, asked: asked, reason: reason, offset: reader.offset(of: element))
    }

    private mutating func closed(_ element: Int) -> Closure? {
        let agency = reader.identifier("agency", of: element)
        let reason = RecordedReason(element, &reader)
        guard let agency, let reason else { return nil }
        reportRepeated("closed", agency, "This agency is closed twice.", "agency", of: element)
        return Closure(agency: agency, reason: reason, offset: reader.offset(of: element))
    }
}
