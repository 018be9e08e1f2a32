package nl.welzijnoprecept.architecture;

import nl.welzijnoprecept.WelzijnOpReceptApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void features_use_each_others_front_door_and_never_in_a_circle() {
        ApplicationModules.of(WelzijnOpReceptApplication.class).verify();
    }
}
