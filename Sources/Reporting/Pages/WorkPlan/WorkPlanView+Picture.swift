import HTMLMarkup

extension WorkPlanView {
    /// The picture, with its key.
    var picture: PageSection? {
        guard let picture = model.picture else { return nil }
        return PageSection(
            "picture", "At a glance", .timelineKey(TimelinePicture.Shape.allCases),
            .timeline(picture, id: "picture", title: "Timeline of the work plan"),
            .p(
                [.class("aside")],
                "Letters are those of the gap's priority, and at meetings the first of the group's name. The dashed line stands at \(.day(model.positionDate)). The table below says the same in words."
            ))
    }
}
