package nl.welzijnoprecept.organisation.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Who is there before anybody can be added by hand.
 *
 * @param administratorLogin what the issuer calls the first administrator
 * @param organisations      files with organisations and professionals to add at the start
 */
@ConfigurationProperties("welzijnoprecept.bootstrap")
record BootstrapSettings(
        @Nullable String administratorLogin, @DefaultValue List<Resource> organisations) {}
