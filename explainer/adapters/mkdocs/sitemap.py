"""The sitemap of a site that was built before, as MkDocs would write it."""

import gzip
from io import BytesIO

from mkdocs.commands.build import get_context
from mkdocs.utils import get_build_timestamp, get_relative_url

from explainer.adapters.mkdocs.standing import Standing

NAME = "sitemap.xml"


def sitemap(standing: Standing) -> dict[str, bytes]:
    """The sitemap, plain and packed, by their paths in the site."""
    config, files, nav = standing.config, standing.files, standing.nav
    template = config.plugins.on_pre_template(standing.env.get_template(NAME), template_name=NAME, config=config)
    context = get_context(nav, files, config, base_url=get_relative_url(".", NAME))
    context = config.plugins.on_template_context(context, template_name=NAME, config=config)
    output = config.plugins.on_post_template(template.render(context), template_name=NAME, config=config).encode()
    if not output.strip():
        return {}
    pages = [file.page for file in files.documentation_pages() if file.page is not None]
    packed = BytesIO()
    # the name stands in the file, without its folder
    with gzip.GzipFile(f"{NAME}.gz", "wb", fileobj=packed, mtime=get_build_timestamp(pages=pages)) as packing:
        packing.write(output)
    return {NAME: output, f"{NAME}.gz": packed.getvalue()}
