"""Two runs side by side: `differing` says what bars a comparison, `common` what both judged, `outcomes` counts."""
