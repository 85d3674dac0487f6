"""Words of what stands on every page: where it is used, where next, how to cite it."""


class WaysOnWords:
    """The ways on from a page."""

    # Use and ways on
    about_site = "About this site"
    missing = "There is no page at this address"
    missing_why = (
        "The addresses of entries never change, and those of retired entries say what became of them. So this one may hold a"
        " slip of the keyboard, or it was never an address here."
    )
    missing_home = "The front page"
    where_used = "Where it is used"
    more_sentences = "and {} more"
    where_next = "Where next"
    see_also = "See also"
    report = "Something wrong on this page?"
    report_to = "Tell us"

    # Citing and reporting
    cite_this = "Cite this"
    cite_as_text = "Text"
    cite_as_bibtex = "BibTeX"
    cite_as_csl = "CSL-JSON"
    cite_link = "Link"
    cite_in = "In: {}."
    cite_changed = "Last changed {} (UTC)"
    cite_version = "version {}"
    cite_no_url = "The address of this site is not set, so the citation names this entry by its identifier alone."
    cite_source = "This cites our entry on the source, not the source itself."
    permalink = "link"
    link_to_term = "link to “{}”"
