package org.xufei.domain.sim;

/**
 * Who has a SIM card and where it is. Each is in the user's words, and empty if nothing was said.
 *
 * @param holder the person who has it, or who pays for it
 * @param group what belongs together, such as a department
 * @param place the device that it is in, or where it is kept
 */
public record Custody(String holder, String group, String place) {

    public static final Custody UNSTATED = new Custody("", "", "");

    public Custody withHolder(String newHolder) {
        return new Custody(newHolder, group, place);
    }

    public Custody withGroup(String newGroup) {
        return new Custody(holder, newGroup, place);
    }

    public Custody withPlace(String newPlace) {
        return new Custody(holder, group, newPlace);
    }
}
