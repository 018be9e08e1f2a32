package nl.welzijnoprecept.support;

import java.time.Instant;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** Acts as somebody without a request: by what the product makes of a token, or by what it tells PostgreSQL. */
public final class Acting {
    private Acting() {}

    /** Until the security context is cleared, this thread acts as the persona. */
    public static void as(Converter<Jwt, AbstractAuthenticationToken> converter, String persona) {
        var token = Jwt.withTokenValue("checked")
                .header("alg", "RS256")
                .subject(persona)
                .build();
        SecurityContextHolder.getContext().setAuthentication(converter.convert(token));
    }

    /** As {@link #tell(JdbcClient, UUID, UUID, String)}, at another time than now. */
    public static void tell(JdbcClient jdbc, UUID professional, UUID organisation, String role, Instant time) {
        tell(jdbc, professional, organisation, role);
        jdbc.sql("select set_config('welzijnoprecept.time', :time, true)")
                .param("time", time.toString())
                .query()
                .singleRow();
    }

    /** Until the transaction ends, PostgreSQL takes this for who acts. */
    public static void tell(JdbcClient jdbc, UUID professional, UUID organisation, String role) {
        jdbc.sql("""
                        select set_config('welzijnoprecept.professional', :professional, true),
                               set_config('welzijnoprecept.organisation', :organisation, true),
                               set_config('welzijnoprecept.role', :role, true)""")
                .param("professional", professional.toString())
                .param("organisation", organisation == null ? "" : organisation.toString())
                .param("role", role)
                .query()
                .singleRow();
    }
}
