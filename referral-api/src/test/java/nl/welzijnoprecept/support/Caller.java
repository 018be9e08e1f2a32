package nl.welzijnoprecept.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the API over HTTP, with a real token or without one. Each setter gives a new caller. */
public final class Caller {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String base;
    private final Map<String, String> headers;

    Caller(String base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** Nobody in particular. */
    public static Caller at(String base) {
        return new Caller(base, Map.of());
    }

    public Caller with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Caller(base, more);
    }

    /** What this caller sends with every request. */
    public String header(String name) {
        return headers.get(name);
    }

    public Caller ifMatch(String eTag) {
        return with("If-Match", eTag);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** The body as text is sent as it is; anything else as JSON. */
    public Answer post(String path, Object body) {
        return send("POST", path, body instanceof String text ? text : JSON.writeValueAsString(body));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body instanceof String text ? text : JSON.writeValueAsString(body));
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public Answer send(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
