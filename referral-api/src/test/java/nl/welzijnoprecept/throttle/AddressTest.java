package nl.welzijnoprecept.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "2001:db8:1:2::7, 2001:db8:1:2:ffff::1, true",
        "2001:db8:1:2::7, 2001:db8:1:3::7, false",
        "::ffff:192.0.2.7, ::ffff:192.0.2.8, false",
        "a:b, c:d, true"
    })
    void an_address_of_ipv6_counts_with_its_network(String one, String other, boolean same) {
        assertThat(address(one).equals(address(other))).isEqualTo(same);
    }

    private static String address(String remote) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(remote);
        return TooMany.address(request);
    }
}
