package org.xufei.state;

import java.io.IOException;
import java.util.Optional;
import org.xufei.content.GuideFile;
import org.xufei.domain.guide.Guide;
import org.xufei.json.JsonFault;
import org.xufei.storage.DataFolder;

/**
 * The guide in use: the user's own if there is one and it is sound, else the bundled one.
 *
 * @param problem why the user's own is not in use
 */
public record GuideChoice(Guide guide, Optional<Problem> problem) {

    public static GuideChoice in(DataFolder folder) {
        try {
            Optional<byte[]> own = folder.guideOverride();
            if (own.isPresent()) {
                return new GuideChoice(GuideFile.read(own.get()), Optional.empty());
            }
            return new GuideChoice(GuideFile.bundled(), Optional.empty());
        } catch (JsonFault fault) {
            return bundledBecause(new Problem.GuideRejected(folder.guideFile(), fault));
        } catch (IOException e) {
            return bundledBecause(new Problem.GuideUnreadable(folder.guideFile()));
        }
    }

    private static GuideChoice bundledBecause(Problem problem) {
        return new GuideChoice(GuideFile.bundled(), Optional.of(problem));
    }
}
