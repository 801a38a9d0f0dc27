/** The pages of all rules by id: for the sidebar and the docs. The tests judge their examples. */

import { page as pageAGrounded } from "./A/grounded";
import { page as pageAJump } from "./A/jump";
import { page as pageAKeptPace } from "./A/kept-pace";
import { page as pageALowConfidence } from "./A/low-confidence";
import { page as pageAModest } from "./A/modest";
import { page as pageANeverAgain } from "./A/never-again";
import { page as pageANoHistory } from "./A/no-history";
import { page as pageAPerfection } from "./A/perfection";
import { page as pageATooFast } from "./A/too-fast";
import { page as pageMBareDeliverable } from "./M/bare-deliverable";
import { page as pageMDeliverable } from "./M/deliverable";
import { page as pageMDirectionAgainstTarget } from "./M/direction-against-target";
import { page as pageMMixedScale } from "./M/mixed-scale";
import { page as pageMNameOnly } from "./M/name-only";
import { page as pageMNoBaseline } from "./M/no-baseline";
import { page as pageMNoMeasure } from "./M/no-measure";
import { page as pageMNoMethod } from "./M/no-method";
import { page as pageMNoUnit } from "./M/no-unit";
import { page as pageMQuantity } from "./M/quantity";
import { page as pageMTextAgainstChange } from "./M/text-against-change";
import { page as pageMTextAgainstTarget } from "./M/text-against-target";
import { page as pageMTextAgainstUnit } from "./M/text-against-unit";
import { page as pageMUnknownSource } from "./M/unknown-source";
import { page as pageRCopy } from "./R/copy";
import { page as pageRLevelAboveParent } from "./R/level-above-parent";
import { page as pageRNoGoal } from "./R/no-goal";
import { page as pageRParent } from "./R/parent";
import { page as pageRRelated } from "./R/related";
import { page as pageRSameSubject } from "./R/same-subject";
import { page as pageRTargeted } from "./R/targeted";
import { page as pageRUnrelated } from "./R/unrelated";
import { page as pageRVanity } from "./R/vanity";
import { page as pageRWhy } from "./R/why";
import { page as pageSAttitude } from "./S/attitude";
import { page as pageSBareDeliverable } from "./S/bare-deliverable";
import { page as pageSDeliverable } from "./S/deliverable";
import { page as pageSFigureOnly } from "./S/figure-only";
import { page as pageSMeasured } from "./S/measured";
import { page as pageSNarrowed } from "./S/narrowed";
import { page as pageSNoObject } from "./S/no-object";
import { page as pageSNoOwner } from "./S/no-owner";
import { page as pageSSeveralGoals } from "./S/several-goals";
import { page as pageSWishWord } from "./S/wish-word";
import { page as pageTBeforeStart } from "./T/before-start";
import { page as pageTEnd } from "./T/end";
import { page as pageTEndUnknown } from "./T/end-unknown";
import { page as pageTFewReadings } from "./T/few-readings";
import { page as pageTNoEnd } from "./T/no-end";
import { page as pageTOpenTime } from "./T/open-time";
import { page as pageTPast } from "./T/past";
import { page as pageTRhythmOnly } from "./T/rhythm-only";
import { page as pageTTextAgainstDue } from "./T/text-against-due";
import { page as pageTTimeIsMeasure } from "./T/time-is-measure";
import type { RulePage } from "./verdict";

export const PAGES: Readonly<Record<string, RulePage>> = {
	"S/measured": pageSMeasured,
	"S/deliverable": pageSDeliverable,
	"S/narrowed": pageSNarrowed,
	"S/wish-word": pageSWishWord,
	"S/attitude": pageSAttitude,
	"S/bare-deliverable": pageSBareDeliverable,
	"S/no-object": pageSNoObject,
	"S/figure-only": pageSFigureOnly,
	"S/no-owner": pageSNoOwner,
	"S/several-goals": pageSSeveralGoals,
	"M/quantity": pageMQuantity,
	"M/deliverable": pageMDeliverable,
	"M/bare-deliverable": pageMBareDeliverable,
	"M/no-measure": pageMNoMeasure,
	"M/name-only": pageMNameOnly,
	"M/mixed-scale": pageMMixedScale,
	"M/no-unit": pageMNoUnit,
	"M/no-baseline": pageMNoBaseline,
	"M/no-method": pageMNoMethod,
	"M/unknown-source": pageMUnknownSource,
	"M/text-against-target": pageMTextAgainstTarget,
	"M/text-against-change": pageMTextAgainstChange,
	"M/text-against-unit": pageMTextAgainstUnit,
	"M/direction-against-target": pageMDirectionAgainstTarget,
	"A/grounded": pageAGrounded,
	"A/modest": pageAModest,
	"A/kept-pace": pageAKeptPace,
	"A/perfection": pageAPerfection,
	"A/never-again": pageANeverAgain,
	"A/jump": pageAJump,
	"A/too-fast": pageATooFast,
	"A/low-confidence": pageALowConfidence,
	"A/no-history": pageANoHistory,
	"R/why": pageRWhy,
	"R/targeted": pageRTargeted,
	"R/parent": pageRParent,
	"R/related": pageRRelated,
	"R/same-subject": pageRSameSubject,
	"R/no-goal": pageRNoGoal,
	"R/copy": pageRCopy,
	"R/unrelated": pageRUnrelated,
	"R/vanity": pageRVanity,
	"R/level-above-parent": pageRLevelAboveParent,
	"T/end": pageTEnd,
	"T/end-unknown": pageTEndUnknown,
	"T/no-end": pageTNoEnd,
	"T/open-time": pageTOpenTime,
	"T/rhythm-only": pageTRhythmOnly,
	"T/time-is-measure": pageTTimeIsMeasure,
	"T/before-start": pageTBeforeStart,
	"T/past": pageTPast,
	"T/few-readings": pageTFewReadings,
	"T/text-against-due": pageTTextAgainstDue,
};
