package nl.welzijnoprecept.support;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the product answered over HTTP. */
public record Answer(int status, HttpResponse<String> response) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    public String text() {
        return response.body();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    public String eTag() {
        return header("ETag");
    }

    public String id() {
        return json().get("id").asString();
    }

    public List<JsonNode> items() {
        return json().get("items").valueStream().toList();
    }

    /** The values of one field of each item. */
    public List<String> each(String field) {
        return items().stream().map(item -> item.get(field).asString()).toList();
    }

    /** A list of texts, such as {@code allowedSteps}. */
    public List<String> texts(String field) {
        return json().get(field).valueStream().map(JsonNode::asString).toList();
    }

    /** The errors of a 400 as {@code field:CODE}. */
    public List<String> errors() {
        return errorStream().toList();
    }

    private Stream<String> errorStream() {
        return json().get("errors")
                .valueStream()
                .map(error ->
                        error.get("field").asString() + ":" + error.get("code").asString());
    }
}
