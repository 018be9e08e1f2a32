package nl.welzijnoprecept.activity.app;

import java.util.List;

/** What became of a file that was imported: good rows are kept, also beside bad ones. */
record ImportReport(String source, int created, int updated, int unchanged, int refused, List<ImportedRow> rows) {
    static ImportReport of(String source, List<ImportedRow> rows) {
        return new ImportReport(
                source,
                count(rows, ImportOutcome.CREATED),
                count(rows, ImportOutcome.UPDATED),
                count(rows, ImportOutcome.UNCHANGED),
                count(rows, ImportOutcome.REFUSED),
                rows);
    }

    private static int count(List<ImportedRow> rows, ImportOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
