package nl.welzijnoprecept.access.app;

import java.util.Set;
import nl.welzijnoprecept.access.Role;

/** An endpoint: who it is for, and what the others get: 403, or 404 where even its existence is nobody's business. */
record Endpoint(String method, String path, Set<Role> roles, int refusal, String body) {
    private static final int REFUSED = 403;

    static Endpoint get(String path, Set<Role> roles) {
        return new Endpoint("GET", path, roles, REFUSED, null);
    }

    static Endpoint post(String path, Set<Role> roles, String body) {
        return new Endpoint("POST", path, roles, REFUSED, body);
    }

    static Endpoint put(String path, Set<Role> roles, String body) {
        return new Endpoint("PUT", path, roles, REFUSED, body);
    }

    static Endpoint delete(String path, Set<Role> roles) {
        return new Endpoint("DELETE", path, roles, REFUSED, null);
    }

    Endpoint orNotFound() {
        return new Endpoint(method, path, roles, 404, body);
    }

    boolean reads() {
        return method.equals("GET");
    }

    String name() {
        return method + " " + path;
    }

    String shape() {
        return shape(name());
    }

    /** Without the names of path variables and without the query. */
    static String shape(String endpoint) {
        return endpoint.replaceAll("\\?.*", "").replaceAll("\\{[^}]+}", "{}");
    }
}
