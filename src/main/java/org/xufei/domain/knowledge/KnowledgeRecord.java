package org.xufei.domain.knowledge;

/** One thing that the user added to the guide. None of it is about a number or a receipt: it may be handed on to others. */
public sealed interface KnowledgeRecord permits FactCheck, OwnNote, OwnStep, OwnValidity, OwnHoliday, NewerKnowledge {

    /** No two have the same. Of what can be known only once it says what that is: two computers that know it meet there. */
    String key();
}
