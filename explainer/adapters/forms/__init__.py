"""Forms for those without Git: the configuration of Decap CMS, the page that shows it, and the files it is for."""
