/** The facts about the person who is referred, as the referrer gave them. */
@NullMarked
package nl.welzijnoprecept.client;

import org.jspecify.annotations.NullMarked;
