package nl.welzijnoprecept.retention.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.retention.ErasureGround;
import nl.welzijnoprecept.retention.ErasureReceipt;
import org.jspecify.annotations.Nullable;

/** What was destroyed: about nobody. */
record ReceiptView(
        UUID id,

        @Schema(description = "The id that the file had.") UUID referralId,

        DataKind kind,
        ErasureGround ground,

        @Nullable @Schema(description = "Null for the nightly work.")
        PartyView by,

        Instant at,
        List<PartView> parts) {

    /** What it held of one table. */
    record PartView(
            String table,
            long lines,

            @Schema(description = "Keyed SHA-256 of what was destroyed.")
            String hash) {}

    static ReceiptView of(ErasureReceipt receipt, Names names) {
        var by = receipt.by();
        return new ReceiptView(
                receipt.id(),
                receipt.file().value(),
                receipt.kind(),
                receipt.ground(),
                by == null ? null : PartyView.of(names.of(by)),
                receipt.at(),
                receipt.parts().stream()
                        .map(part -> new PartView(part.table(), part.lines(), part.hash()))
                        .toList());
    }
}
