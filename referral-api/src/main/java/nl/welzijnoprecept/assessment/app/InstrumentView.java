package nl.welzijnoprecept.assessment.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.welzijnoprecept.assessment.BandRange;
import nl.welzijnoprecept.assessment.Definition;
import nl.welzijnoprecept.assessment.Instrument;
import nl.welzijnoprecept.assessment.Item;
import nl.welzijnoprecept.assessment.Scoring;

/** An instrument as data, in the version that is measured with now. */
record InstrumentView(
        Instrument code,
        int version,
        String name,

        @Schema(description = "In the order in which they are asked; labels are no texts of a questionnaire.")
        List<Item> items,

        int lowest,
        int highest,
        String lowestMeans,
        String highestMeans,
        Scoring scoring,

        @Schema(description = "How many items may be left out.")
        int mayLeaveOut,

        List<BandRange> bands,
        String source,
        String licence) {

    static InstrumentView of(Instrument instrument) {
        return of(instrument, instrument.current());
    }

    private static InstrumentView of(Instrument instrument, Definition definition) {
        return new InstrumentView(
                instrument,
                definition.version(),
                definition.name(),
                definition.items(),
                0,
                definition.highest(),
                definition.lowestMeans(),
                definition.highestMeans(),
                definition.scoring(),
                definition.mayLeaveOut(),
                definition.bands(),
                definition.source(),
                definition.licence());
    }
}
