package nl.welzijnoprecept.operation;

import java.util.function.Consumer;

/** Something that an operator has the product do, and then end: {@code java -jar welzijnoprecept.jar <name>}. */
public interface Command {
    String name();

    /**
     * Does it.
     *
     * @param tell takes lines for the operator; never anything about a person
     * @return whether all is well
     */
    boolean run(Consumer<String> tell);
}
