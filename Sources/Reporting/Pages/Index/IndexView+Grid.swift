import HTMLMarkup

extension IndexView {
    var grid: PageSection {
        PageSection("grid", "Standards grid", StandardsGridTable(grid: model.grid, page: .index).node)
    }
}
