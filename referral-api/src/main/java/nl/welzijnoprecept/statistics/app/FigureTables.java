package nl.welzijnoprecept.statistics.app;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.statistics.app.JsonStat.Axis;
import nl.welzijnoprecept.statistics.app.JsonStat.Category;
import nl.welzijnoprecept.statistics.app.JsonStat.Heading;
import nl.welzijnoprecept.statistics.app.JsonStat.Role;
import nl.welzijnoprecept.statistics.app.JsonStat.Status;
import nl.welzijnoprecept.web.Language;
import org.springframework.stereotype.Component;

/** What all tables of figures say of themselves: whose they are, of when, and under which rule. */
@Component
class FigureTables {
    static final String MUNICIPALITY = "municipality";

    private final DimensionWords words;
    private final FigureDefinitions definitions;

    FigureTables(DimensionWords words, FigureDefinitions definitions) {
        this.words = words;
        this.definitions = definitions;
    }

    /** Of which months, counted when, told in which language. */
    record About(String from, String to, Instant asOf, Language language) {}

    Axis municipality(String code) {
        return new Axis(
                MUNICIPALITY,
                Role.GEO,
                words.say("figure.about.area"),
                List.of(),
                Category.of(List.of(code), value -> value));
    }

    /**
     * What the table is about.
     *
     * @param label the message that says what is in it
     * @param more  what this table tells beside
     */
    Heading heading(String label, About about, Map<String, Object> more) {
        var meant = definitions.in(about.language());
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("from", about.from());
        extension.put("to", about.to());
        extension.put("asOf", about.asOf());
        extension.put("rule", meant.rule());
        extension.put("definitions", DefinitionsView.PATH);
        extension.put(
                "status",
                Map.of(
                        "label",
                        Map.of(
                                Status.SUPPRESSED,
                                        words.say("figures.rule", meant.rule().minimum()),
                                Status.NONE, words.say("figures.none"))));
        extension.putAll(more);
        return new Heading(words.say(label), words.say("figures.source"), about.asOf(), meant.general(), extension);
    }
}
