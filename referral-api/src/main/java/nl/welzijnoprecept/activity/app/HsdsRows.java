package nl.welzijnoprecept.activity.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.problem.InvalidInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads services of HSDS 3: a page of them ({@code contents}), or a list. */
final class HsdsRows {
    private HsdsRows() {}

    /** One service after another: a whole directory as a tree would take many times its size. */
    static List<ImportRow> of(JsonMapper json, byte[] file) {
        try (var parser = json.createParser(file)) {
            if (!isAtServices(parser)) {
                throw new InvalidInput("contents", "REQUIRED");
            }
            var rows = rows(parser);
            requireEnd(parser);
            return rows;
        } catch (JacksonException e) {
            throw new InvalidInput("body", "UNREADABLE");
        }
    }

    /** Goes to the list itself, or to the one within a page. */
    private static boolean isAtServices(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return parser.currentToken() == JsonToken.START_ARRAY;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var found = parser.currentName().equals("contents");
            parser.nextToken();
            if (found) {
                return parser.currentToken() == JsonToken.START_ARRAY;
            }
            parser.skipChildren();
        }
        return false;
    }

    /** A page may say more beside its list; beside the page, or a list by itself, there is nothing. */
    private static void requireEnd(JsonParser parser) {
        var token = parser.streamReadContext().inObject() ? parser.nextToken() : JsonToken.END_OBJECT;
        while (token != null && token != JsonToken.END_OBJECT) {
            parser.skipChildren();
            token = parser.nextToken();
        }
        if (parser.nextToken() != null) {
            throw new InvalidInput("body", "UNREADABLE");
        }
    }

    private static List<ImportRow> rows(JsonParser parser) {
        var rows = new ArrayList<ImportRow>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (rows.size() == ImportRow.MOST_ROWS) {
                throw new InvalidInput("contents", "TOO_MANY_ROWS");
            }
            JsonNode service = parser.readValueAsTree();
            var number = rows.size() + 1;
            rows.add(
                    service.isObject()
                            ? new ImportRow(number, cells(service))
                            : ImportRow.unreadable(number, "UNREADABLE"));
        }
        return rows;
    }

    private static Map<String, String> cells(JsonNode service) {
        var cells = new HashMap<String, String>();
        copy(service, "id", cells, ActivityColumns.ID);
        copy(service, "name", cells, "name");
        copy(service, "description", cells, "description");
        copy(service, "eligibility_description", cells, "eligibility");
        copy(service, "minimum_age", cells, "minimumAge");
        copy(service, "maximum_age", cells, "maximumAge");
        copy(service, "assured_date", cells, "assuredOn");
        copy(service, "fees_description", cells, "cost");
        copy(service, "capacity", cells, "capacity");
        copy(service.path("organization"), "id", cells, "organisationId");
        ImportRow.fill(
                cells,
                "status",
                text(service.path("status")).toUpperCase(Locale.ROOT).replace(' ', '_'));
        ImportRow.fill(cells, "languages", joined(service.path("languages"), each -> text(each.path("code"))));
        ImportRow.fill(cells, "schedule", text(service.path("schedules").path(0).path("description")));
        ImportRow.fill(
                cells, "days", joined(service.path("schedules"), each -> HsdsDays.names(text(each.path("byday")))));
        ImportRow.fill(cells, "dimensions", terms(service, HsdsTerms.DIMENSION));
        ImportRow.fill(cells, "municipality", terms(service, HsdsTerms.MUNICIPALITY));
        free(service, cells);
        where(service.path("service_at_locations").path(0).path("location"), cells);
        return cells;
    }

    private static void free(JsonNode service, Map<String, String> cells) {
        var options = service.path("cost_options");
        if (!options.isEmpty() || cells.containsKey("cost")) {
            var nothing = options.valueStream()
                    .anyMatch(option -> option.path("amount").isNumber()
                            && option.path("amount").doubleValue() == 0);
            cells.put("free", Boolean.toString(nothing));
        }
    }

    private static void where(JsonNode location, Map<String, String> cells) {
        var address = location.path("addresses").path(0);
        copy(location, "name", cells, "place");
        ImportRow.fill(cells, "district", area(text(address.path("postal_code")).strip()));
        for (var accessibility : location.path("accessibility")) {
            switch (text(accessibility.path("details"))) {
                case HsdsTerms.WHEELCHAIR -> cells.put("wheelchair", "true");
                case HsdsTerms.NO_WHEELCHAIR -> cells.put("wheelchair", "false");
                default -> {} // what others say about it, in words
            }
        }
    }

    /** What is no postcode stays as it is, for the checks that follow. */
    private static String area(String postcode) {
        return postcode.matches(PostcodeArea.SHAPE_OF_EITHER)
                ? PostcodeArea.ofEither(postcode).value()
                : postcode;
    }

    private static String terms(JsonNode service, String taxonomy) {
        return joined(service.path("attributes"), each -> {
            var term = each.path("taxonomy_term");
            return text(term.path("taxonomy")).equals(taxonomy) ? text(term.path("code")) : "";
        });
    }

    private static String joined(JsonNode list, Function<JsonNode, String> text) {
        return list.valueStream()
                .map(text)
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(ActivityColumns.BETWEEN));
    }

    private static void copy(JsonNode from, String name, Map<String, String> cells, String column) {
        ImportRow.fill(cells, column, text(from.path(name)));
    }

    /** A number is written as it is; what is no value at all is nothing. */
    private static String text(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }
}
