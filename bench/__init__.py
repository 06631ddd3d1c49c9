"""Measures synth against cdk8s itself, as ratios of one run: absolute seconds say more of the machine than of the code."""
