package nl.welzijnoprecept.throttle;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import nl.welzijnoprecept.web.ProblemWriter;
import nl.welzijnoprecept.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Says 429, and when to come back. */
@Component
public class TooMany {
    private final ProblemWriter problems;

    TooMany(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Too many requests. */
    public void requests(HttpServletResponse response, Duration delay) throws IOException {
        write(response, delay, "too-many-requests", "More is asked than one caller may ask.");
    }

    /** Too many failed logins. */
    public void failures(HttpServletResponse response, Duration delay) throws IOException {
        write(response, delay, "too-many-failures", "Logging in failed too often.");
    }

    private void write(HttpServletResponse response, Duration delay, String type, String detail) throws IOException {
        var seconds = seconds(delay);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        problems.writeAnywhere(
                response,
                Problems.of(HttpStatus.TOO_MANY_REQUESTS, type, detail + " Try again in " + seconds + " seconds."));
    }

    /** Whole ones, and one at least: whoever comes back then is heard. */
    static long seconds(Duration delay) {
        return Math.max(1, delay.plusMillis(999).toSeconds());
    }

    /**
     * Where a request comes from: the address that the proxy tells, if it is a proxy that the settings name, else the one
     * that is connected. Of IPv6 the network of one household or office, which gives out addresses at will.
     */
    public static String address(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == 4 ? address : HexFormat.of().formatHex(bytes, 0, 8);
        } catch (IllegalArgumentException _) { // a proxy may tell anything
            return "unreadable";
        }
    }
}
